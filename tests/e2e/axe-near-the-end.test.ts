import { dark, forced, light, moreContrast, wide, tryEveryScreenIn } from './axe-looks.ts';
import { lookingBack, nearly } from './screens.ts';

tryEveryScreenIn([
  { situation: nearly, size: wide, looks: [light, dark, moreContrast, forced] },
  { situation: nearly, size: wide, looks: [light], text: '200%' },
  { situation: lookingBack, size: wide, looks: [light] },
]);
