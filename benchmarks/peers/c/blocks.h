/*
 * The workload over lanes: scenarios side by side in a vector, blocks of them small enough for the second-level cache,
 * then the counting month by month, so that a month's bins stay in the first-level cache.
 *
 * The file that includes this one says what a vector of amounts is and how it is computed with: LANES, Amount, Amounts,
 * Share, Shares, Mask, Limits and the functions named below.
 *
 * A delay turns the first month of a payout into a ramp of six months, in each of which those are paid that are late by
 * no more, and a level from the seventh on; the last month likewise. So a project costs the same however long it is.
 */
#include "peer.h"
#include "random.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 256, ROWS = MONTHS + MOST_DELAY + 1 };

typedef uint64_t Words __attribute__((vector_size(64)));
typedef double Doubles __attribute__((vector_size(64)));
typedef int32_t Indexes __attribute__((vector_size(4 * LANES)));

typedef struct {
    Words s[4];
} Random;

static inline Words next(Random *random) {
    Words *s = random->s;
    XOSHIRO_STEP(Words, s);
}

/* A project compiled: its payout of a month is base + slope_low min(u, v) + slope_high max(u, v), u and v of 24 bits. */
typedef struct {
    int first, end;
    double base, slope_low, slope_high;
} Payout;

static inline Amounts all(Amount value);                          /* the same amount in every lane */
static inline Limits limits(double probability);                  /* for the 16 bits that draw a delay */
static inline Amounts draw(Random *, const Payout *, const Limits *delay, Mask *within);
static inline void draw_late(Random *, double probability, Mask *late);
static inline Amounts where(Mask, Amounts);                       /* the amount, or 0 */
static inline Amounts add_where(Amounts, Mask, Amounts);
static inline Amounts share_of(Amounts, Shares);                  /* rounded */
static inline Amounts lesser(Amounts, Amounts);
static inline int count_less(Amounts, Amounts);
static inline Indexes bins(Amounts cash);

typedef struct {
    const Workload *w;
    Random random;
    int payouts;
    Payout payout[MOST_PROJECTS];
    Limits delay[MOST_DELAY];

    /* of the block */
    double u[BLOCK], v[BLOCK], growth[2][BLOCK];
    Amount cost[YEARS][BLOCK] __attribute__((aligned(64)));
    Amount state[YEARS][BLOCK] __attribute__((aligned(64)));
    Share short_by[YEARS][BLOCK] __attribute__((aligned(64)));
    int32_t bin[MONTHS + 1][BLOCK] __attribute__((aligned(64)));

    /* of the lanes at work: all zero between them */
    Amounts ramp[ROWS], level[ROWS];
} Engine;

static void uniforms(Random *random, double *out) {
    for (int i = 0; i < BLOCK; i += 8) {
        Words mantissa = next(random) >> 12 | 0x3ff0000000000000;
        Doubles u = (Doubles)mantissa - (1 - 0x1p-53);
        memcpy(out + i, &u, sizeof u);
    }
}

static void draw_cuts(Engine *e) {
    const Workload *w = e->w;
    double state = w->instalments[2], others = w->instalments[0] + w->instalments[1];
    for (int y = 0; y < YEARS; y++) {
        uniforms(&e->random, e->u);
        /* one number decides whether and by how much */
        double scale = w->largest_cut / w->cut_probability;
        for (int i = 0; i < BLOCK; i++) {
            double cut = fmax(0, w->cut_probability - e->u[i]) * scale;
            double left = rint(state * (1 - cut));
            e->state[y][i] = (Amount)left;
            e->short_by[y][i] = (Share)(1 - fmin(1, 4 * (others + left) / w->threshold));
        }
    }
}

static void draw_costs(Engine *e) {
    const Workload *w = e->w;
    uniforms(&e->random, e->u);
    uniforms(&e->random, e->v);
    for (int i = 0; i < BLOCK; i++) {
        /* two normals from two uniforms (Box and Muller); the sine as a cosine, which compilers have a vector form of */
        float radius = sqrtf(-2 * logf((float)e->u[i]));
        float angle = 6.2831853f * (float)e->v[i];
        e->growth[0][i] = 1 + w->inflation_mean + w->inflation_sd * (radius * cosf(angle));
        e->growth[1][i] = 1 + w->inflation_mean + w->inflation_sd * (radius * cosf(angle - 1.5707963f));
    }
    double first = w->cost / 12;
    for (int i = 0; i < BLOCK; i++) {
        double second = first * e->growth[0][i];
        e->cost[0][i] = (Amount)rint(first);
        e->cost[1][i] = (Amount)rint(second);
        e->cost[2][i] = (Amount)rint(second * e->growth[1][i]);
    }
}

/* Payouts that start together and end together, summed by how late they are, into `start` and at the end. */
static inline int draw_alike(Engine *e, int p, Amounts start[MOST_DELAY + 1]) {
    Amounts sum[MOST_DELAY + 1];
    int first = e->payout[p].first, end = e->payout[p].end;
    for (int k = 0; k <= MOST_DELAY; k++) sum[k] = all(0);
    do {
        Mask within[MOST_DELAY];
        Amounts amount = draw(&e->random, &e->payout[p], e->delay, within);
        for (int k = 0; k < MOST_DELAY; k++) sum[k] = add_where(sum[k], within[k], amount);
        sum[MOST_DELAY] += amount;
    } while (++p < e->payouts && e->payout[p].first == first && e->payout[p].end == end);
    for (int k = 0; k <= MOST_DELAY; k++) start[k] += sum[k];
    if (end < MONTHS) {
        for (int k = 0; k < MOST_DELAY; k++) e->ramp[end + k] -= sum[k];
        e->level[end + MOST_DELAY] -= sum[MOST_DELAY];
    }
    return p;
}

static inline void draw_payouts(Engine *e) {
    for (int p = 0; p < e->payouts;) {
        int first = e->payout[p].first;
        Amounts start[MOST_DELAY + 1];
        for (int k = 0; k <= MOST_DELAY; k++) start[k] = all(0);
        while (p < e->payouts && e->payout[p].first == first) p = draw_alike(e, p, start);
        for (int k = 0; k < MOST_DELAY; k++) e->ramp[first + k] += start[k];
        e->level[first + MOST_DELAY] += start[MOST_DELAY];
    }
}

#define AT(type, row, i) (*(type *)&(row)[i])

/* The months of the scenarios from `i` of the block on; says how many go under the floor. */
static inline int walk(Engine *e, int i) {
    const Workload *w = e->w;
    Mask late[QUARTERS * PARTIES];
    draw_late(&e->random, w->late, late);
    Amounts cash = all((Amount)(w->opening - ORIGIN)), lowest = all((Amount)(HIGHEST - ORIGIN)), level = all(0);
    Amounts first = all((Amount)w->instalments[0]), second = all((Amount)w->instalments[1]);
    for (int q = 0, m = 0; q < QUARTERS; q++) {
        int y = q / 4;
        Amounts cost = AT(Amounts, e->cost[y], i), state = AT(Amounts, e->state[y], i);
        Shares short_by = AT(Shares, e->short_by[y], i);
        const Mask *is_late = late + PARTIES * q;
        Amounts later = add_where(add_where(where(is_late[0], first), is_late[1], second), is_late[2], state);
        Amounts arrives[3] = {first + second + state - later, later, all(0)};
        for (int j = 0; j < 3; j++, m++) {
            level += e->level[m];
            Amounts due = level + e->ramp[m];
            e->ramp[m] = e->level[m] = all(0);
            cash += arrives[j] - cost - (due - share_of(due, short_by));
            lowest = lesser(lowest, cash);
            AT(Indexes, e->bin[m], i) = bins(cash);
        }
    }
    AT(Indexes, e->bin[MONTHS], i) = bins(lowest);
    for (int m = MONTHS; m < ROWS; m++) e->ramp[m] = e->level[m] = all(0);
    return count_less(lowest, all((Amount)(w->floor - ORIGIN)));
}

static void count(const int32_t *bin, uint32_t *counts) {
#pragma GCC unroll 8
    for (int i = 0; i < BLOCK; i++) counts[bin[i]]++;
}

static int by_months(const void *a, const void *b) {
    const Payout *p = a, *q = b;
    return p->first != q->first ? p->first - q->first : p->end - q->end;
}

static void compile(Engine *e, const Workload *w, uint64_t seed) {
    e->w = w;
    for (int k = 0; k < 4; k++)
        for (int lane = 0; lane < 8; lane++) e->random.s[k][lane] = splitmix(&seed);
    double within = 0, range = w->outturn_high - w->outturn_low, rise = (w->outturn_mode - w->outturn_low) / range;
    for (int k = 0; k < MOST_DELAY; k++) e->delay[k] = limits(within += w->delay[k]);
    for (int p = 0; p < w->projects; p++) {
        const Project *project = &w->project[p];
        double month = project->total / project->months;
        /* triangular numbers as weighted extremes of two uniforms (Stein and Keblis, Math. Comput. Modelling 49, 2009) */
        e->payout[e->payouts++] = (Payout){project->first, project->first + project->months, month * w->outturn_low,
                                           month * range * (1 - rise) * 0x1p-24, month * range * rise * 0x1p-24};
    }
    qsort(e->payout, (size_t)e->payouts, sizeof *e->payout, by_months);
}

long run_scenarios(const Workload *w, long n, uint64_t seed, Counts *counts) {
    Engine *e = aligned_alloc(64, (sizeof *e + 63) / 64 * 64);
    memset(e, 0, sizeof *e);
    compile(e, w, seed);
    long done = 0;
    for (; done < n; done += BLOCK) {
        draw_cuts(e);
        draw_costs(e);
        for (int i = 0; i < BLOCK; i += LANES) {
            draw_payouts(e);
            counts->breaches += walk(e, i);
        }
        for (int m = 0; m < MONTHS; m++) count(e->bin[m], counts->cash[m]);
        count(e->bin[MONTHS], counts->lowest);
    }
    free(e);
    return done;
}
