#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 HabitForge contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The analysis beside numpy on the same data: 10 000 permutations, and a screen of 20 pairs at four lags over 30 years.

    analysis_bench.py ANALYSIS_BENCH

ANALYSIS_BENCH is the program of a release build. numpy does the heavy part of the screen alone (ranks,
correlations, the sum over all lags by Fourier transform, and both again for what is left day by day); the program also does
p values, intervals, the common week and line, the comparison in plain units and the adjustment for looking. Prints medians of processor time, ratios, and how far the
answers lie apart.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np

DAYS = 30 * 365
DRAWS = 10_000


def median_of(runs, step):
    times = []
    for _ in range(runs):
        begin = time.process_time()
        result = step()
        times.append((time.process_time() - begin) * 1000)
    return statistics.median(times), result


def diary(rng):
    """Whole points that drift, with a fifth of the days not logged."""
    level = np.empty(DAYS)
    level[0] = rng.normal()
    for day in range(1, DAYS):
        level[day] = 0.5 * level[day - 1] + np.sqrt(0.75) * rng.normal()
    rating = np.clip(np.round(3 + 2 * level), 0, 10)
    rating[rng.random(DAYS) < 0.2] = np.nan
    return rating


def splits(pooled, size, rng):
    observed = pooled[:size].mean() - pooled[size:].mean()
    drawn = rng.permuted(np.broadcast_to(pooled, (DRAWS, pooled.size)), axis=1)
    effects = drawn[:, :size].mean(axis=1) - drawn[:, size:].mean(axis=1)
    return (np.count_nonzero(np.abs(effects) >= abs(observed)) + 1) / (DRAWS + 1)


def signs(differences, rng):
    drawn = rng.integers(0, 2, (DRAWS, differences.size)) * 2 - 1
    effects = drawn @ differences / differences.size
    return (np.count_nonzero(np.abs(effects) >= abs(differences.mean())) + 1) / (DRAWS + 1)


def ranks(values):
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2)[inverse]


def resemblances(series, known, lags):
    """Autocorrelations of the known days at lags 0 … lags, scaled for gaps."""
    n = np.count_nonzero(known)
    centred = np.where(known, series - series[known].mean(), 0)
    size = 1 << int(np.ceil(np.log2(series.size + lags + 1)))

    def lagged(values):
        return np.fft.irfft(np.abs(np.fft.rfft(values, size)) ** 2, size)[: lags + 1]

    counted = np.round(lagged(known.astype(float)))
    return lagged(centred) / (centred @ centred) * (n - np.arange(lags + 1)) / counted


def relation(x, y, lag):
    x = x[: x.size - lag]
    y = y[lag:]
    known = ~(np.isnan(x) | np.isnan(y))
    first, last = np.flatnonzero(known)[[0, -1]]
    x, y, known = (part[first:last + 1] for part in (x, y, known))
    rho = np.corrcoef(ranks(x[known]), ranks(y[known]))[0, 1]
    n = np.count_nonzero(known)
    lags = n // 4
    a = resemblances(x, known, lags)[1:]
    b = resemblances(y, known, lags)[1:]
    total = 1 + 2 * np.sum((1 - np.arange(1, lags + 1) / n) * a * b)
    return rho, min(max(n / total, 3), n), day_to_day(x, y, known, first)


def less_weekdays(values, weekday):
    return values - (np.bincount(weekday, values) / np.bincount(weekday))[weekday]


def innovations(values, day, weekday):
    """What each day brings beyond one line, its weekday and the known day before it."""
    line = less_weekdays(day.astype(float), weekday)
    left = less_weekdays(ranks(values), weekday)
    left = left - (line @ left) / (line @ line) * line
    n = left.size
    gap = np.diff(day)
    beside = gap == 1
    memory = np.clip((n - 1) / np.count_nonzero(beside) * np.sum(left[1:][beside] * left[:-1][beside]) / (left @ left), -1, 1)
    kept = np.clip(memory + (2 + 6 * memory) / n, 0, 0.97) ** gap
    return (left[1:] - kept * left[:-1]) / np.sqrt(1 - kept * kept)


def day_to_day(x, y, known, first):
    """The second condition: the correlation of the innovations, and how many independent days they count as."""
    day = np.flatnonzero(known)
    weekday = (day + first) % 7
    fresh_x, fresh_y = (innovations(part[known], day, weekday) for part in (x, y))
    on_days = np.zeros((2, known.size))
    on_days[:, day[1:]] = fresh_x, fresh_y
    there = known.copy()
    there[day[0]] = False
    n = day.size - 1
    a, b = (resemblances(part, there, n // 4)[1:] for part in on_days)
    total = 1 + 2 * np.sum((1 - np.arange(1, n // 4 + 1) / n) * a * b)
    return np.corrcoef(fresh_x, fresh_y)[0, 1], n / total


def main():
    rng = np.random.default_rng(1)
    a, b = rng.normal(0, 1, 60), rng.normal(0.4, 1, 60)
    differences = rng.normal(0.3, 1, 40)
    pairs = [(diary(rng), diary(rng)) for _ in range(20)]
    plain = [[[None if np.isnan(v) else v for v in series] for series in pair] for pair in pairs]
    with tempfile.TemporaryDirectory() as place:
        path = os.path.join(place, "data.json")
        with open(path, "w", encoding="utf-8") as out:
            json.dump({"a": a.tolist(), "b": b.tolist(), "differences": differences.tolist(), "pairs": plain}, out)
        ours = json.loads(subprocess.run([sys.argv[1], path], check=True, capture_output=True).stdout)
    splits_ms, splits_p = median_of(21, lambda: splits(np.concatenate([b, a]), b.size, rng))
    signs_ms, signs_p = median_of(21, lambda: signs(differences, rng))
    screen_ms, found = median_of(3, lambda: [relation(x, y, lag) for x, y in pairs for lag in range(4)])
    for name, theirs in (("splits", splits_ms), ("signs", signs_ms), ("screen", screen_ms)):
        mine = ours[f"{name}_ms"]
        print(f"{name:7} {mine:8.2f} ms, numpy {theirs:8.2f} ms: {mine / theirs:.2f} of it")
    print(f"p of the splits {ours['splits_p']:.4f} and {splits_p:.4f}, of the signs {ours['signs_p']:.4f} and {signs_p:.4f}")
    apart = max(abs(rho - mine) for (rho, _, _), mine in zip(found, ours["rho"]))
    days = max(abs(n - mine) / n for (_, n, _), mine in zip(found, ours["n_eff"]))
    fresh = max(abs(each[0] - mine) for (_, _, each), mine in zip(found, ours["innovations"]))
    print(f"the correlations differ by at most {apart:.1e}, the effective days by {days:.1e} of them, "
          f"what is left day by day by {fresh:.1e}")


if __name__ == "__main__":
    main()
