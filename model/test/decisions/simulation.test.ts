import { describe, expect, test } from 'vitest';
import { estimate, limitsAtTimes, simulatedDay, TIERS } from '../../decisions';
import { simulateDay } from '../../decisions/simulation/day';
import { dayShape } from '../../decisions/simulation/shape';

describe('The shape of the day', () => {
  test.each([2, 3, 4.8])('has a mean of 1 and a busiest hour of %d', (peak) => {
    const shape = dayShape(peak);
    expect(shape.reduce((sum, value) => sum + value, 0) / 1440).toBeCloseTo(1, 9);
    const hours = Array.from(
      { length: 1381 },
      (_, from) => shape.slice(from, from + 60).reduce((a, b) => a + b, 0) / 60,
    );
    expect(Math.max(...hours)).toBeCloseTo(peak, 4);
    expect(hours.indexOf(Math.max(...hours)) / 60).toBeGreaterThan(16);
  });
});

describe('The simulated peak', () => {
  test.each(TIERS.filter((users) => users >= 10_000))('of %i users agrees with the closed form', (users) => {
    const { closedForm, simulated } = simulatedDay(users, {}, { isPlain: true });
    expect(simulated / closedForm).toBeGreaterThan(0.95);
    expect(simulated / closedForm).toBeLessThan(1.1);
  });

  test('is exceeded in the minute after an outage, which the closed form does not know', () => {
    const { minutes, at, closedForm, processors } = simulatedDay(500_000);
    const back = minutes[at.outageEnds]?.utilisation ?? 0;
    expect(back * processors).toBeGreaterThan(1.5 * closedForm);
    expect(minutes.slice(at.outage, at.outageEnds).every(({ events }) => events === 0)).toBe(true);
  });

  test('is the same for the same seed', () => {
    expect(simulatedDay(1000)).toEqual(simulatedDay(1000));
  });
});

describe('Queues', () => {
  const options = { shape: Array.from({ length: 1440 }, () => 1), processors: 1, seed: 3 };

  test('of a single processor follow the formula for random arrivals and service', () => {
    // M/M/1 at half load: the mean in the system is 1, and 95 of 100 leave within ln(20) x 2 mean service times.
    const minutes = simulateDay({
      ...options,
      costs: [{ id: 'x', perDay: 1, ms: 100, requests: 1 }],
      daily: (86_400_000 * 0.5) / 100,
    });
    const p95 = minutes.map((minute) => minute.p95).sort((a, b) => a - b)[720] ?? 0;
    expect(p95 / (Math.log(20) * 200)).toBeCloseTo(1, 1);
    const mean = minutes.reduce((sum, { utilisation }) => sum + utilisation, 0) / 1440;
    expect(mean).toBeCloseTo(0.5, 2);
  });

  test('grow when more is asked than the processor can do', () => {
    const minutes = simulateDay({
      ...options,
      costs: [{ id: 'x', perDay: 1, ms: 1000, requests: 1 }],
      daily: 86_400 * 1.5,
    });
    expect(minutes[100]?.p95).toBeGreaterThan(10 * (minutes[5]?.p95 ?? 0));
    expect(minutes[1000]?.utilisation).toBeGreaterThan(1);
  });
});

describe('Three times the January peak day', () => {
  test('names the fullest limit first and counts its minutes', () => {
    const limits = limitsAtTimes(10_000, 3);
    expect(limits.map(({ share }) => share)).toEqual([...limits.map(({ share }) => share)].sort((a, b) => b - a));
    const cpu = estimate('supabase', 10_000).deployment.limits.find(({ id }) => id === 'cpu');
    expect(limits.find(({ id }) => id === 'cpu')?.share).toBeCloseTo((3 * (cpu?.used ?? 0)) / (cpu?.capacity ?? 1), 12);
    for (const { share, minutesPassed } of limits) expect(minutesPassed > 0).toBe(share > 1);
  });

  test('far beyond a limit lasts for hours, not for the whole day', () => {
    const [first] = limitsAtTimes(10_000, (1 / (limitsAtTimes(10_000, 1)[0]?.share ?? 1)) * 1.5);
    expect(first?.share).toBeCloseTo(1.5, 9);
    expect(first?.minutesPassed).toBeGreaterThan(30);
    expect(first?.minutesPassed).toBeLessThan(600);
  });
});
