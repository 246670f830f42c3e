import type { ArrangeCourses, Course } from './path-data.ts';

/**
 * Writes again in the same way what was written before. A border is an edge of both its sides, and each ring runs round
 * its own: one of them has the border backwards, which compresses as little as something new. An arrangement of this
 * kind turns each polygon and line the way in which it shares most with what it has arranged so far, and begins a ring
 * where a shared run begins. It remembers, so give all geometry of a page to one, in the order of the page.
 */
export function repeatCourses(): ArrangeCourses {
  const written = new Set<string>();
  return (courses, closed) => {
    const turned = courses.map((course) => course.toReversed());
    const known = (some: readonly Course[]): number => some.flatMap((course) => steps(course, closed)).filter((step) => written.has(step)).length;
    const chosen = known(turned) > known(courses) ? turned : courses;
    const arranged = closed ? chosen.map((ring) => fromSharedRun(ring, written)) : chosen;
    for (const step of arranged.flatMap((course) => steps(course, closed))) written.add(step);
    return arranged;
  };
}

/** Each step from one point to the next, as a text; that of a ring back to its first point too. */
function steps(course: Course, closed: boolean): string[] {
  const ends = closed ? [...course.slice(1), ...course.slice(0, 1)] : course.slice(1);
  return ends.map((end, index) => `${String(course[index])} ${String(end)}`);
}

/** The same ring from the corner where steps that were written before begin. */
function fromSharedRun(ring: Course, written: ReadonlySet<string>): Course {
  const isShared = steps(ring, true).map((step) => written.has(step));
  const start = Math.max(0, isShared.findIndex((shared, index) => shared && isShared.at(index - 1) === false));
  return [...ring.slice(start), ...ring.slice(0, start)];
}
