/**
 * The way from a name to its card. The pointer may cut the corner: a triangle from where it left the name to the
 * card's near side is held open, so that a slanting hand does not lose the card.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room around the triangle, in px: hands do not draw straight lines. */
const SLACK_PX = 6;

export function inside(box: Box, point: Point, slack = 0): boolean {
  return (
    point.x >= box.left - slack &&
    point.x <= box.right + slack &&
    point.y >= box.top - slack &&
    point.y <= box.bottom + slack
  );
}

/** Which side of the line a→b the point lies on, times the length of the line. */
function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}

export function inTriangle(a: Point, b: Point, c: Point, point: Point): boolean {
  const sides = [side(a, b, point), side(b, c, point), side(c, a, point)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

const corner = (x: number, y: number): Point => ({ x, y });

/** The two ends of the card's side that faces the point; null when the point is within the card. */
function facing(card: Box, from: Point): readonly [Point, Point] | null {
  const { left, top, right, bottom } = card;
  if (from.y < top) return [corner(left - SLACK_PX, top), corner(right + SLACK_PX, top)];
  if (from.y > bottom) return [corner(left - SLACK_PX, bottom), corner(right + SLACK_PX, bottom)];
  if (from.x < left) return [corner(left, top - SLACK_PX), corner(left, bottom + SLACK_PX)];
  return from.x > right ? [corner(right, top - SLACK_PX), corner(right, bottom + SLACK_PX)] : null;
}

/** Whether the pointer is over the card or on its way to it. @param from where it was last on the name. */
export function onTheWay(from: Point, card: Box, point: Point): boolean {
  if (inside(card, point, SLACK_PX)) return true;
  const ends = facing(card, from);
  return ends !== null && inTriangle(from, ends[0], ends[1], point);
}
