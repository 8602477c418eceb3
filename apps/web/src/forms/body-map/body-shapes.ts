export type BodySide = 'front' | 'back';

/** A region's place on the outline, in units of the drawing (100 × 220); `round` is the radius of its corners. */
export interface BodyShape {
  readonly region: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: number;
}

const shape = (region: string, x: number, y: number, width: number, height: number, round = 5): BodyShape => ({
  region,
  x,
  y,
  width,
  height,
  round,
});

/** Limbs with the person's right side on the left of the drawing, as he is seen from the front. */
const limbs = (right: string, left: string): readonly BodyShape[] => [
  shape(`${right}Shoulder`, 18, 42, 15, 15, 7),
  shape(`${left}Shoulder`, 67, 42, 15, 15, 7),
  shape(`${right}UpperArm`, 15, 58, 12, 28),
  shape(`${left}UpperArm`, 73, 58, 12, 28),
  shape(`${right}Forearm`, 12, 87, 11, 28),
  shape(`${left}Forearm`, 77, 87, 11, 28),
  shape(`${right}Hand`, 9, 116, 12, 15, 6),
  shape(`${left}Hand`, 79, 116, 12, 15, 6),
  shape(`${right}Thigh`, 33, 121, 16, 44, 7),
  shape(`${left}Thigh`, 51, 121, 16, 44, 7),
  shape(`${right}LowerLeg`, 34, 166, 14, 38, 6),
  shape(`${left}LowerLeg`, 52, 166, 14, 38, 6),
  shape(`${right}Foot`, 31, 205, 17, 11, 5),
  shape(`${left}Foot`, 52, 205, 17, 11, 5),
];

/** Both sides of the body. From behind, the person's left is on the left of the drawing. */
export const bodyShapes: Readonly<Record<BodySide, readonly BodyShape[]>> = {
  front: [
    shape('head', 38, 3, 24, 13, 11),
    shape('face', 38, 15, 24, 17, 10),
    shape('neck', 44, 33, 12, 8, 3),
    shape('chest', 33, 42, 34, 32, 8),
    shape('abdomen', 34, 75, 32, 30, 6),
    shape('groin', 35, 106, 30, 14, 6),
    ...limbs('right', 'left'),
  ],
  back: [
    shape('head', 38, 3, 24, 29, 12),
    shape('neck', 44, 33, 12, 8, 3),
    shape('upperBack', 33, 42, 34, 34, 8),
    shape('lowerBack', 34, 77, 32, 25, 6),
    shape('buttocks', 34, 103, 32, 17, 7),
    ...limbs('left', 'right'),
  ],
};

/** Sides on which a region can be seen. */
export const sidesOf = (region: string): readonly BodySide[] =>
  (['front', 'back'] as const).filter((side) => bodyShapes[side].some((one) => one.region === region));
