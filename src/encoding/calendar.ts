/** A calendar file (iCalendar, RFC 5545) of these lines: folded, each with its end. */
export function calendarFile(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A moment in UTC, which every calendar shows in the zone of its reader: `20270524T070000Z`; minutes since 1970. */
export function calendarTime(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** A text as the value of a property (§3.3.11). */
export function calendarText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** At most 75 octets a line, and no character cut in two (§3.1). */
function folded(line: string): string {
  const most = 75;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > most) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
