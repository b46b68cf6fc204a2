/** Something that is pasted or dropped. Firefox gives an event that a page makes itself no data, so they are put on it. */
export function given(kind: 'paste' | 'drop', data: DataTransfer): Event {
  const event = new Event(kind, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, kind === 'paste' ? 'clipboardData' : 'dataTransfer', { value: data });
  return event;
}
