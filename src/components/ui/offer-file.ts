/** Milliseconds that a file stays there for the browser to fetch: it does so after the click, when it likes. */
const fileLife = 60_000;

/** Gives the learner a file to keep. Whether it arrives nobody says: a frame may forbid downloads without a word. */
export function offerFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, fileLife);
}

export function offerText(text: string, name: string): void {
  offerFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);
}
