import type { InterfaceWords } from '../../src/course-files/words-files.ts';
import type { Language } from '../../src/course-files/language.ts';
import { useWords } from '../../src/components/session/words.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Gives the elements the words of the interface; every component test imports this file first. */
export async function speak(language: Language): Promise<void> {
  const answer = await fetch(`/course/teksten/${language}.json`);
  useWords(language, flatten((await answer.json()) as Tree));
}

function flatten(tree: Tree, prefix = ''): InterfaceWords {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}

async function wearTokens(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/src/components/styles/document.css';
  await new Promise((loaded) => {
    link.addEventListener('load', loaded);
    document.head.append(link);
  });
}

await Promise.all([speak('nl'), wearTokens()]);
document.documentElement.lang = 'nl';
