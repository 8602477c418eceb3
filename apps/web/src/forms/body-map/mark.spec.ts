import { bodyShapes, sidesOf } from './body-shapes';
import { emptyMark, marksOf, placedAt } from './mark';

const words = (region: string) => `the ${region}`;

describe('a mark put on the map', () => {
  it('is named after its region', () =>
    expect(placedAt(emptyMark, { region: 'neck', side: 'front' }, words)).toEqual({
      site: 'the neck',
      description: '',
      region: 'neck',
      side: 'front',
    }));

  it('moved, is named anew', () =>
    expect(placedAt({ ...emptyMark, site: 'the neck', region: 'neck' }, { region: 'chest' }, words).site).toBe('the chest'));

  it('keeps the words of its writer', () =>
    expect(placedAt({ ...emptyMark, site: 'behind the ear' }, { region: 'head' }, words).site).toBe('behind the ear'));
});

it('reads lists that are none as empty', () => expect([marksOf(undefined), marksOf('x')]).toEqual([[], []]));

describe('the drawing', () => {
  const sides = ['Shoulder', 'UpperArm', 'Forearm', 'Hand', 'Thigh', 'LowerLeg', 'Foot'];
  const trunk = ['head', 'face', 'neck', 'chest', 'abdomen', 'groin', 'upperBack', 'lowerBack', 'buttocks'];

  it('shows every region of an examination, each once from a side', () => {
    for (const shapes of Object.values(bodyShapes)) expect(new Set(shapes.map(({ region }) => region)).size).toBe(shapes.length);
    const drawn = new Set(Object.values(bodyShapes).flatMap((shapes) => shapes.map(({ region }) => region)));
    expect([...drawn].sort()).toEqual([...trunk, ...sides.flatMap((one) => [`left${one}`, `right${one}`])].sort());
  });

  it('shows the person’s right hand on the left from the front, on the right from behind', () => {
    const x = (side: 'front' | 'back') => bodyShapes[side].find(({ region }) => region === 'rightHand')!.x;
    expect([x('front') < 50, x('back') > 50]).toEqual([true, true]);
  });

  it('knows what cannot be seen from one side', () => expect([sidesOf('face'), sidesOf('buttocks')]).toEqual([['front'], ['back']]));
});
