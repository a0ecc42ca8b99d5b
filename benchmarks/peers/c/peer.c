/* The main program of every peer in C: reads the workload, answers "run N SEED THREADS" with one line. */
#include "peer.h"

#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_THREADS = 64 };

static const double OF_LOWEST[] = {.01, .05, .25, .5, .75, .95, .99};
static const double OF_MONTH[] = {.05, .25, .5, .75, .95};

static void fail(const char *why) {
    fprintf(stderr, "%s\n", why);
    exit(2);
}

static void read_figures(char *text, int count, double *figures) {
    for (int i = 0; i < count; i++) {
        char *end;
        figures[i] = strtod(text, &end);
        if (end == text) fail("a figure is missing in the workload");
        text = end;
    }
}

static void read_line(char *line, Workload *w) {
    char name[32];
    int length = 0;
    if (line[0] == '#' || sscanf(line, "%31s%n", name, &length) != 1) return;
    char *rest = line + length;
    double f[8];
#define IS(word, count) (!strcmp(name, word) && (read_figures(rest, count, f), 1))
    if (IS("months", 1)) {
        if (f[0] != MONTHS) fail("this peer knows 36 months only");
    } else if (IS("opening", 1)) w->opening = f[0];
    else if (IS("floor", 1)) w->floor = f[0];
    else if (IS("instalments", PARTIES)) memcpy(w->instalments, f, sizeof w->instalments);
    else if (IS("threshold", 1)) w->threshold = f[0];
    else if (IS("cost", 1)) w->cost = f[0];
    else if (IS("late", 1)) w->late = f[0];
    else if (IS("cut", 2)) w->cut_probability = f[0], w->largest_cut = f[1];
    else if (IS("inflation", 2)) w->inflation_mean = f[0], w->inflation_sd = f[1];
    else if (IS("outturn", 3)) w->outturn_low = f[0], w->outturn_mode = f[1], w->outturn_high = f[2];
    else if (IS("delay", MOST_DELAY + 1)) memcpy(w->delay, f, sizeof w->delay);
    else if (IS("project", 3)) {
        if (w->projects == MOST_PROJECTS) fail("too many projects in the workload");
        w->project[w->projects++] = (Project){f[0], (int)f[1], (int)f[2]};
    } else fail("an unknown line in the workload");
}

static void read_workload(const char *file, Workload *w) {
    FILE *in = fopen(file, "r");
    if (!in) fail("the workload cannot be read");
    char line[256];
    while (fgets(line, sizeof line, in)) read_line(line, w);
    fclose(in);
}

/* The amount of rank ceil(p n), placed evenly in its bin. */
static double quantile(const uint32_t *bins, long n, double p) {
    long rank = (long)ceil(p * (double)n), before = 0;
    int bin = 0;
    while (before + bins[bin] < rank) before += bins[bin++];
    return LEAST + WIDTH * (bin + ((double)(rank - before) - .5) / bins[bin]);
}

typedef struct {
    const Workload *workload;
    long n;
    uint64_t seed;
    Counts counts;
    pthread_t thread;
} Share;

static void *work(void *argument) {
    Share *share = argument;
    share->n = run_scenarios(share->workload, share->n, share->seed, &share->counts);
    return NULL;
}

static void add(Share *sum, const Share *other) {
    uint32_t *to = sum->counts.cash[0];
    const uint32_t *from = other->counts.cash[0];
    for (int i = 0; i < MONTHS * BINS; i++) to[i] += from[i];
    for (int i = 0; i < BINS; i++) sum->counts.lowest[i] += other->counts.lowest[i];
    sum->counts.breaches += other->counts.breaches;
    sum->n += other->n;
}

static Share *run(const Workload *workload, long n, uint64_t seed, int threads) {
    Share *shares = calloc((size_t)threads, sizeof *shares);
    for (int i = 0; i < threads; i++) {
        shares[i].workload = workload;
        shares[i].n = n / threads + (i < n % threads);
        shares[i].seed = seed * MOST_THREADS + (uint64_t)i;
        if (i && pthread_create(&shares[i].thread, NULL, work, &shares[i])) fail("no thread could be started");
    }
    work(&shares[0]);
    for (int i = 1; i < threads; i++) {
        pthread_join(shares[i].thread, NULL);
        add(&shares[0], &shares[i]);
    }
    return shares;
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void answer(const Workload *workload, long n, uint64_t seed, int threads) {
    double lowest[7], fan[MONTHS][5];
    double start = seconds();
    Share *all = run(workload, n, seed, threads);
    for (int j = 0; j < 7; j++) lowest[j] = quantile(all->counts.lowest, all->n, OF_LOWEST[j]);
    for (int m = 0; m < MONTHS; m++)
        for (int j = 0; j < 5; j++) fan[m][j] = quantile(all->counts.cash[m], all->n, OF_MONTH[j]);
    printf("%.9f %ld %ld %.0f", seconds() - start, all->n, all->counts.breaches, WIDTH);
    for (int j = 0; j < 7; j++) printf(" %.0f", lowest[j]);
    for (int m = 0; m < MONTHS; m++)
        for (int j = 0; j < 5; j++) printf(" %.0f", fan[m][j]);
    printf("\n");
    fflush(stdout);
    free(all);
}

int main(int arguments, char **argument) {
    if (arguments != 2) fail("usage: PEER WORKLOAD");
    static Workload workload;
    read_workload(argument[1], &workload);
    char line[128];
    while (fgets(line, sizeof line, stdin)) {
        long n;
        unsigned long seed;
        int threads;
        if (sscanf(line, "run %ld %lu %d", &n, &seed, &threads) != 3 || n < 1 || threads < 1 || threads > MOST_THREADS)
            fail("expected: run N SEED THREADS");
        answer(&workload, n, seed, threads);
    }
    return 0;
}
