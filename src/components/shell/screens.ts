import type { StepContent } from '../../content/step-content.ts';

/** What shows any of them, with its head. */
export const loadShownScreen = () => import('./shown-screen.ts');

/** Loads the element of a kind of screen. */
export const loadElement: Readonly<Record<StepContent['kind'], () => Promise<unknown>>> = {
  reading: () => import('../reading/reading-screen.ts'),
  lesson: () => import('../lesson/lesson-screen.ts'),
  evaluation: () => import('../evaluation/evaluation-screen.ts'),
  questionnaire: () => import('../questionnaire/questionnaire-screen.ts'),
  werksessie: () => import('../werksessie/werksessie-screen.ts'),
  'mijn-wijk': () => import('../mijn-wijk/mijn-wijk-screen.ts'),
  reflection: () => import('../reflection/reflection-screen.ts'),
  closing: () => import('../closing/closing-screen.ts'),
  sources: () => import('../pages/sources-screen.ts'),
  disclosure: () => import('../pages/text-page.ts'),
  privacy: () => import('../pages/text-page.ts'),
  leerdossier: () => import('../leerdossier/leerdossier-screen.ts'),
  films: () => import('../film/film-screen.ts'),
  sheets: () => import('../reading/sheets-screen.ts'),
  display: () => import('../display/display-screen.ts'),
  shut: () => import('../shut/shut-step.ts'),
};
