/* The workload as one would first write it: scenario after scenario, month after month. */
#include "peer.h"
#include "random.h"

#include <math.h>
#include <string.h>

typedef struct {
    uint64_t s[4];
} Random;

static inline uint64_t next(Random *random) {
    uint64_t *s = random->s;
    XOSHIRO_STEP(uint64_t, s);
}

/* Between 0 and 1, neither included. */
static inline double uniform(Random *random) {
    return ((double)(next(random) >> 12) + .5) * 0x1p-52;
}

static double normal(Random *random) {
    double radius = sqrt(-2 * log(uniform(random)));
    return radius * cos(6.283185307179586 * uniform(random));
}

static double triangular(Random *random, double low, double mode, double high) {
    double u = uniform(random), width = high - low;
    return u * width < mode - low ? low + sqrt(u * width * (mode - low))
                                  : high - sqrt((1 - u) * width * (high - mode));
}

static int delay(Random *random, const Workload *w) {
    double u = uniform(random);
    int months = 0;
    while (months < MOST_DELAY && u >= w->delay[months]) u -= w->delay[months++];
    return months;
}

/* Contributions as they arrive, into `flows`; what the clause leaves of payouts, into `scale`. */
static void contributions(const Workload *w, Random *random, double *flows, double *scale) {
    for (int y = 0; y < YEARS; y++) {
        double cut = uniform(random) < w->cut_probability ? uniform(random) * w->largest_cut : 0;
        double due[PARTIES], sum = 0;
        memcpy(due, w->instalments, sizeof due);
        due[PARTIES - 1] = rint(due[PARTIES - 1] * (1 - cut));
        for (int k = 0; k < PARTIES; k++) sum += 4 * due[k];
        scale[y] = sum < w->threshold ? sum / w->threshold : 1;
        for (int m = 12 * y; m < 12 * y + 12; m += 3)
            for (int k = 0; k < PARTIES; k++) flows[m + (uniform(random) < w->late)] += due[k];
    }
}

static void costs(const Workload *w, Random *random, double *flows) {
    double cost = w->cost / 12;
    for (int y = 0; y < YEARS; y++) {
        if (y) cost *= 1 + w->inflation_mean + w->inflation_sd * normal(random);
        for (int m = 12 * y; m < 12 * y + 12; m++) flows[m] -= rint(cost);
    }
}

static void payouts(const Workload *w, Random *random, const double *scale, double *flows) {
    for (int p = 0; p < w->projects; p++) {
        const Project *project = &w->project[p];
        double outturn = triangular(random, w->outturn_low, w->outturn_mode, w->outturn_high);
        double amount = rint(project->total / project->months * outturn);
        int first = project->first + delay(random, w);
        int end = first + project->months < MONTHS ? first + project->months : MONTHS;
        for (int m = first; m < end; m++) flows[m] -= rint(amount * scale[m / 12]);
    }
}

long run_scenarios(const Workload *w, long n, uint64_t seed, Counts *counts) {
    Random random;
    for (int i = 0; i < 4; i++) random.s[i] = splitmix(&seed);
    for (long i = 0; i < n; i++) {
        double flows[MONTHS] = {0}, scale[YEARS];
        contributions(w, &random, flows, scale);
        costs(w, &random, flows);
        payouts(w, &random, scale, flows);
        double cash = w->opening, lowest = INFINITY;
        for (int m = 0; m < MONTHS; m++) {
            cash += flows[m];
            if (cash < lowest) lowest = cash;
            counts->cash[m][(int)((cash - LEAST) / WIDTH)]++;
        }
        counts->lowest[(int)((lowest - LEAST) / WIDTH)]++;
        counts->breaches += lowest < w->floor;
    }
    return n;
}
