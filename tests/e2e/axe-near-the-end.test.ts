import { dark, forced, light, moreContrast, phone, tryEveryScreenIn, wide } from './axe-looks.ts';
import { lookingBack, nearly } from './screens.ts';

tryEveryScreenIn([
  {
    situation: nearly,
    views: [
      { size: wide, looks: [light, dark, moreContrast, forced] },
      { size: wide, text: '200%', looks: [light] },
      { size: phone, anew: true, looks: [light, dark] },
    ],
  },
  { situation: lookingBack, views: [{ size: wide, looks: [light] }] },
]);
