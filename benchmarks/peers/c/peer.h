/* What the peers in C share: the workload in figures, and what scenarios are counted into. ../README.md has the meaning. */
#ifndef PEER_H
#define PEER_H

#include <stdint.h>

enum { MONTHS = 36, YEARS = 3, QUARTERS = 12, PARTIES = 3, MOST_PROJECTS = 64, MOST_DELAY = 6 };

/* Bins of 2^20 öre; their range, -6.5 to 36.5 mkr, is that of 32 bits around CENTRE. */
enum { WIDTH_BITS = 20, BINS = 4096 };
#define CENTRE 1500000000.0
#define WIDTH ((double)(1 << WIDTH_BITS))
#define LEAST (CENTRE - BINS / 2 * WIDTH)
#define HIGHEST (LEAST + BINS * WIDTH - 1)

/* What a project is paid, evenly over `months` months from `first` on. */
typedef struct {
    double total;
    int first, months;
} Project;

/* Amounts in öre. The state is the last party. */
typedef struct {
    double opening, floor, threshold, cost;
    double instalments[PARTIES];
    double late;
    double cut_probability, largest_cut;
    double inflation_mean, inflation_sd;
    double outturn_low, outturn_mode, outturn_high;
    double delay[MOST_DELAY + 1];
    int projects;
    Project project[MOST_PROJECTS];
} Workload;

/* How many scenarios fell into each bin, and how many went under the floor. */
typedef struct {
    uint32_t cash[MONTHS][BINS];
    uint32_t lowest[BINS];
    long breaches;
} Counts;

/* Each peer has its own: computes scenarios on one thread, at least `n` of them, counts them and says how many. */
long run_scenarios(const Workload *workload, long n, uint64_t seed, Counts *counts);

#endif
