import { dark, forced, light, phone, tryEveryScreenIn, wide } from './axe-looks.ts';
import { halfway, morning, newLearner } from './screens.ts';

tryEveryScreenIn([
  {
    situation: newLearner,
    views: [
      { size: wide, looks: [light, forced] },
      { size: phone, looks: [dark] },
    ],
  },
  {
    situation: halfway,
    views: [
      { size: wide, looks: [dark] },
      { size: phone, looks: [light] },
    ],
  },
  {
    situation: morning,
    views: [
      { size: wide, looks: [light, dark] },
      { size: phone, looks: [light] },
    ],
  },
]);
