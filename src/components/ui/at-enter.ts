/**
 * What Enter does in a field of one line or at an answer, where there is a button for the same.
 *
 * There is no `<form>` in the product: a frame whose `sandbox` lacks `allow-forms` lets none be submitted, not even one
 * that only a script listens to, and says nothing of it.
 */
export function atEnter(act: (event: Event) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const [field] = event.composedPath();
    // Enter that ends a word being composed belongs to the keyboard; one that is held down was meant once.
    if (event.key !== 'Enter' || event.isComposing || event.repeat) return;
    if (!(field instanceof HTMLInputElement) || field.type === 'file') return;
    event.preventDefault();
    act(event);
  };
}
