"""The workload in NumPy: arrays of months by scenarios, a chunk of scenarios at a time. README.md has the meaning.

Usage: numpy_peer.py histogram|partition WORKLOAD
  histogram  counts month ends in bins and reads quantiles from them, as every streaming peer does
  partition  keeps all month ends and partitions them for exact quantiles
"""

import math
import sys
import time

import numpy as np

MONTHS, YEARS, MOST_DELAY = 36, 3, 6
OF_LOWEST = (0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99)
OF_MONTH = (0.05, 0.25, 0.5, 0.75, 0.95)
CHUNK = 2000
LEAST, WIDTH, BINS = -647_483_648.0, 1 << 20, 4096


def read(file):
    figures = {"project": []}
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                name, *values = line.split()
                values = [float(value) for value in values]
                if name == "project":
                    figures["project"].append(values)
                else:
                    figures[name] = values
    assert figures["months"] == [MONTHS]
    return figures


def summed(rows):
    """Running sums in place; row by row, which is faster than cumsum down the columns."""
    for before, row in zip(rows, rows[1:]):
        row += before
    return rows


class Scenarios:
    """Draws chunks of scenarios of a workload and computes their month ends."""

    def __init__(self, figures):
        self.figures = figures
        total, first, months = np.array(figures["project"]).T
        self.first = first.astype(np.int64)[:, None]
        self.months = months.astype(np.int64)[:, None]
        self.monthly = (total / months)[:, None]
        self.ends = np.flatnonzero(first + months < MONTHS)
        self.instalments = np.array(figures["instalments"])
        limits = np.rint(np.cumsum(figures["delay"][:-1]) * 65536)
        self.delay_of = np.searchsorted(limits, np.arange(65536), side="right").astype(np.int64)
        self.late_below = round(figures["late"][0] * 65536)

    def contributions(self, random, n):
        """What arrives in each month, and what the clause leaves of payouts in each year."""
        (threshold,) = self.figures["threshold"]
        probability, largest = self.figures["cut"]
        cut = np.maximum(probability - random.random((YEARS, n)), 0) * (largest / probability)
        state = np.rint(self.instalments[2] * (1 - cut))
        scale = np.minimum(4 * (self.instalments[:2].sum() + state) / threshold, 1)
        late = random.integers(0, 65536, (3, 4 * YEARS, n), dtype=np.uint16) < self.late_below
        state = np.repeat(state, 4, axis=0)
        later = late[0] * self.instalments[0]
        later += late[1] * self.instalments[1]
        later += late[2] * state
        state += self.instalments[:2].sum()
        state -= later
        flows = np.zeros((MONTHS, n))
        flows[0::3] = state
        flows[1::3] = later
        return flows, scale

    def costs(self, random, n):
        """What running costs come to in a month of each year."""
        mean, sd = self.figures["inflation"]
        cost = np.empty((YEARS, n))
        cost[0] = self.figures["cost"][0] / 12
        for y in range(1, YEARS):
            np.multiply(cost[y - 1], 1 + mean + sd * random.standard_normal(n), out=cost[y])
        return np.rint(cost, out=cost)

    def outturns(self, random, n):
        """Triangular numbers as weighted extremes of two uniforms (Stein and Keblis, Math. Comput. Modelling 49, 2009)."""
        low, mode, high = self.figures["outturn"]
        u, v = random.random((2, len(self.monthly), n))
        least = np.minimum(u, v)
        np.maximum(u, v, out=v)
        least *= high - mode
        v *= mode - low
        least += v
        least += low
        return least

    def payouts(self, random, n):
        """What is paid in each month before the clause: steps up and down, scattered and summed."""
        amount = self.outturns(random, n)
        amount *= self.monthly
        np.rint(amount, out=amount)
        month = self.delay_of.take(random.integers(0, 65536, amount.shape, dtype=np.uint16))
        month += self.first
        at = month
        at *= n
        at += np.arange(n)
        cells = (MONTHS + MOST_DELAY + 1) * n
        steps = np.bincount(at.ravel(), amount.ravel(), cells)
        at = at[self.ends] + self.months[self.ends] * n
        steps -= np.bincount(at.ravel(), amount[self.ends].ravel(), cells)
        paid = steps[: MONTHS * n].reshape(MONTHS, n)
        return summed(paid)

    def month_ends(self, random, n):
        cash, scale = self.contributions(random, n)
        cost = self.costs(random, n)
        paid = self.payouts(random, n)
        for y in range(YEARS):
            year = slice(12 * y, 12 * y + 12)
            paid[year] *= scale[y]
            cash[year] -= cost[y]
        cash -= np.rint(paid, out=paid)
        cash[0] += self.figures["opening"][0]
        return summed(cash)


class Histogram:
    """Rows of amounts, counted in bins."""

    width = WIDTH

    def __init__(self, rows, n):
        self.counts = np.zeros((rows, BINS), np.int64)
        self.n = n

    def add(self, first, amounts):
        for row, counts in zip(amounts, self.counts):
            counts += np.bincount(((row - LEAST) * (1 / WIDTH)).astype(np.int64), minlength=BINS)

    def quantiles(self, probabilities):
        ranks = [math.ceil(p * self.n) for p in probabilities]
        upto = np.cumsum(self.counts, axis=1)
        bins = [np.searchsorted(row, ranks) for row in upto]
        return [
            [LEAST + WIDTH * (b + 1 - (row[b] - rank + 0.5) / counts[b]) for b, rank in zip(chosen, ranks)]
            for chosen, row, counts in zip(bins, upto, self.counts)
        ]


class Partition:
    """Rows of amounts, all kept."""

    width = 0

    def __init__(self, rows, n):
        self.amounts = np.empty((rows, n))

    def add(self, first, amounts):
        self.amounts[:, first : first + amounts.shape[1]] = amounts

    def quantiles(self, probabilities):
        ranks = [math.ceil(p * self.amounts.shape[1]) - 1 for p in probabilities]
        for row in self.amounts:
            row.partition(ranks)
        return self.amounts[:, ranks]


def answer(figures, kept, n, seed):
    start = time.perf_counter()
    scenarios = Scenarios(figures)
    random = np.random.Generator(np.random.SFC64(seed))
    floor, breaches = figures["floor"][0], 0
    fan, lowest = kept(MONTHS, n), kept(1, n)
    for first in range(0, n, CHUNK):
        cash = scenarios.month_ends(random, min(CHUNK, n - first))
        least = cash.min(axis=0)
        breaches += np.count_nonzero(least < floor)
        fan.add(first, cash)
        lowest.add(first, least[None])
    amounts = [*lowest.quantiles(OF_LOWEST)[0], *np.ravel(fan.quantiles(OF_MONTH))]
    seconds = time.perf_counter() - start
    print(f"{seconds:.9f} {n} {breaches} {kept.width}", *(f"{amount:.0f}" for amount in amounts), flush=True)


def main():
    kept = {"histogram": Histogram, "partition": Partition}[sys.argv[1]]
    figures = read(sys.argv[2])
    for line in sys.stdin:
        _, n, seed, _ = line.split()
        answer(figures, kept, int(n), int(seed))


if __name__ == "__main__":
    main()
