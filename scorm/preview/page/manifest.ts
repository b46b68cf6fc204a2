export interface Item {
  readonly title: string;
  /** Relative to the package, with the launch parameters. */
  readonly href: string;
}

/** The first thing to launch, found as an LMS finds it: default organization, first item, its resource. */
export function findItem(manifestText: string): Item {
  const manifest = new DOMParser().parseFromString(manifestText, 'application/xml');
  if (manifest.querySelector('parsererror')) throw new Error('imsmanifest.xml is not well-formed XML.');
  const organizations = first(manifest, 'organizations');
  const chosen = organizations?.getAttribute('default');
  const organization =
    all(manifest, 'organization').find((candidate) => candidate.getAttribute('identifier') === chosen) ??
    first(manifest, 'organization');
  const item = all(organization ?? manifest, 'item').find((candidate) =>
    candidate.hasAttribute('identifierref'),
  );
  if (!item) throw new Error('imsmanifest.xml has no item to launch.');
  const identifier = item.getAttribute('identifierref');
  const resource = all(manifest, 'resource').find(
    (candidate) => candidate.getAttribute('identifier') === identifier,
  );
  const href = resource?.getAttribute('href');
  if (!resource || !href)
    throw new Error(`imsmanifest.xml has no resource ${identifier ?? ''} with an href.`);
  const base = [first(manifest, 'resources'), resource].map((element) => xmlBase(element)).join('');
  return {
    title: all(item, 'title')[0]?.textContent.trim() ?? '',
    href: base + href + parameters(item.getAttribute('parameters') ?? ''),
  };
}

function parameters(text: string): string {
  return text === '' || /^[?#]/.test(text) ? text : `?${text}`;
}

function xmlBase(element: Element | undefined): string {
  return element?.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'base') ?? '';
}

function first(parent: Document | Element, name: string): Element | undefined {
  return all(parent, name)[0];
}

/** By local name, whatever the prefix. */
function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}
