import { say } from './fault-words.ts';
import type { TextFault } from './text-fault.ts';

/** A plain text is shown letter by letter: signs of Markdown, tags of HTML and codes of characters would be seen. */
export function plainFaults(text: string): readonly TextFault[] {
  const marked = /\*\*|\]\(|^#{1,6} |<\/?[a-z][^>]*>/imu.test(text);
  const [code] = /&(?:[a-z]{2,8}|#\d{2,5});/i.exec(text) ?? [];
  return [
    ...(marked ? [{ line: 1, message: say((words) => words.plain.markdown) }] : []),
    ...(code === undefined ? [] : [{ line: 1, message: say((words) => words.plain.entity(code)) }]),
  ];
}
