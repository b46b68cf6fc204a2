import { dark, forced, light, phone, wide, tryEveryScreenIn } from './axe-looks.ts';
import { halfway, morning, nearly, newLearner } from './screens.ts';

tryEveryScreenIn([
  { situation: nearly, size: phone, looks: [light, dark] },
  { situation: newLearner, size: wide, looks: [light, forced] },
  { situation: newLearner, size: phone, looks: [dark] },
  { situation: halfway, size: wide, looks: [dark] },
  { situation: halfway, size: phone, looks: [light] },
  { situation: morning, size: wide, looks: [light, dark] },
  { situation: morning, size: phone, looks: [light] },
]);
