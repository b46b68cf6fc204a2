import type { LitElement } from 'lit';

/** The heading of a tab; some have it in the evening sky above them. */
export async function headingOf(tab: LitElement | null): Promise<HTMLElement | null> {
  await tab?.updateComplete;
  const head = tab?.renderRoot.querySelector<LitElement>('screen-header, now-head') ?? tab;
  await head?.updateComplete;
  return head?.renderRoot.querySelector('h1') ?? null;
}
