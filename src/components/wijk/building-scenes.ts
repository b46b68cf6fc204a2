/** How a building stands in the head of its screen: a piece of the drawing, in the drawing's own units. */
export interface BuildingScene {
  /** What is seen of the drawing: left, top, width, height. */
  readonly view: readonly [number, number, number, number];
  /** Parts of the drawing in view, the farthest first. */
  readonly parts: readonly string[];
  /** Where the street begins. */
  readonly ground: number;
  /** Widest it is shown, in CSS pixels. */
  readonly width: number;
  /** Bushes behind: centre x, centre y, radius. */
  readonly bushes: readonly (readonly [number, number, number])[];
  /** Foot of a street lamp: x, y. */
  readonly lamp?: readonly [number, number];
}

const firstHouses: BuildingScene = {
  view: [78, 322, 290, 190],
  parts: ['les-1', 'les-2', 'les-3'],
  ground: 496,
  width: 440,
  bushes: [
    [92, 452, 40],
    [372, 440, 46],
    [414, 462, 38],
    [54, 474, 34],
  ],
  lamp: [358, 508],
};
const lastHouses: BuildingScene = {
  view: [594, 314, 290, 198],
  parts: ['les-4', 'les-5', 'les-6'],
  ground: 496,
  width: 440,
  bushes: [
    [608, 452, 40],
    [888, 440, 46],
    [930, 462, 38],
    [570, 474, 34],
  ],
  lamp: [874, 508],
};

const scenes: Readonly<Record<string, BuildingScene>> = {
  informatiepakket: {
    view: [104, 178, 256, 258],
    parts: ['informatiepakket'],
    ground: 420,
    width: 290,
    bushes: [
      [98, 384, 40],
      [60, 402, 32],
      [366, 376, 44],
      [412, 396, 36],
    ],
  },
  vragenlijst: {
    view: [196, 478, 176, 110],
    parts: ['vragenlijst'],
    ground: 566,
    width: 320,
    bushes: [
      [236, 566, 24],
      [206, 578, 18],
      [312, 560, 28],
      [350, 566, 22],
      [386, 572, 22],
    ],
    lamp: [348, 578],
  },
  werksessie: {
    view: [352, 294, 256, 218],
    parts: ['werksessie'],
    ground: 496,
    width: 300,
    bushes: [
      [340, 450, 44],
      [300, 474, 34],
      [622, 444, 50],
      [670, 470, 40],
    ],
  },
  'les-1': firstHouses,
  'les-2': firstHouses,
  'les-3': firstHouses,
  'les-4': lastHouses,
  'les-5': lastHouses,
  'les-6': lastHouses,
  reflectie: {
    view: [620, 480, 160, 102],
    parts: ['reflectie'],
    ground: 566,
    width: 320,
    bushes: [
      [640, 566, 22],
      [612, 574, 18],
      [764, 560, 26],
      [796, 570, 20],
    ],
  },
  accreditatie: {
    view: [626, 92, 226, 340],
    parts: ['accreditatie'],
    ground: 414,
    width: 200,
    bushes: [
      [610, 380, 44],
      [566, 402, 34],
      [878, 376, 48],
      [930, 400, 40],
    ],
  },
  'half-jaar-later': {
    view: [736, 456, 152, 124],
    parts: ['half-jaar-later'],
    ground: 566,
    width: 280,
    bushes: [
      [752, 568, 20],
      [730, 574, 16],
      [872, 564, 24],
      [900, 572, 20],
    ],
  },
};

const wholeStreet: BuildingScene = {
  view: [78, 296, 804, 218],
  parts: ['les-1', 'les-2', 'les-3', 'werksessie', 'les-4', 'les-5', 'les-6'],
  ground: 496,
  width: 560,
  bushes: [
    [76, 460, 38],
    [350, 462, 34],
    [606, 462, 34],
    [884, 460, 38],
  ],
};

/** The scene of a building; the whole street where there is none. */
export function sceneOf(building: string | undefined): BuildingScene {
  return scenes[building ?? ''] ?? wholeStreet;
}
