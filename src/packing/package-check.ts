import { PackRefused } from './pack-refused.ts';

const xmlName = /^[A-Za-z_][A-Za-z0-9._-]*$/;
const safePath = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;
/** A private key as text: PEM, or a JSON Web Key with its `d`. */
const privateKeys = [/-----BEGIN [A-Z ]*PRIVATE KEY/, /"d"\s*:\s*"[A-Za-z0-9_-]{40,}"/];
const servedWrongly = /\.(mjs|wasm)$/i;

/** A place in a file that makes the browser fetch something by itself, from another host. */
interface ForeignRequest {
  readonly files: RegExp;
  readonly address: RegExp;
}

// Links that a learner clicks (`<a href>`) are content; everything below is fetched without asking.
const foreignRequests: readonly ForeignRequest[] = [
  {
    files: /\.(html|js|svg)$/,
    address:
      /<(?!a\b|area\b)[a-z][a-z0-9-]*\s[^<>]*?(?:src|srcset|href|poster|data)=["']?((?:https?:)?\/\/[^\s"'>]+)/i,
  },
  { files: /\.(html|css|svg)$/, address: /\burl\(\s*["']?((?:https?:)?\/\/[^\s"')]+)/i },
  { files: /\.js$/, address: /\burl\(\s*["']?(https?:\/\/[^\s"')]+)/i },
  { files: /\.(html|css)$/, address: /@import\s*["']((?:https?:)?\/\/[^"']+)/i },
  {
    files: /\.(html|js)$/,
    address: /\b(?:import|export)\b\s*(?:[\w$*{},\s]+?\bfrom\b\s*)?\(?\s*["'`]((?:https?:)?\/\/[^"'`]+)/,
  },
  {
    files: /\.(html|js)$/,
    address: /\b(?:fetch|importScripts|Worker|EventSource)\(\s*["'`]((?:https?:)?\/\/[^"'`]+)/,
  },
];

export function checkIdentifier(id: string): void {
  if (xmlName.test(id)) return;
  throw new PackRefused('notPacked.idUnfit', { id });
}

export function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    if (!safePath.test(path)) throw new PackRefused('notPacked.pathUnfit', { path });
    if (servedWrongly.test(path)) throw new PackRefused('notPacked.kindUnfit', { path });
  }
}

/**
 * Open edX finds a file by its name alone, without the folder, so two files of one name would be the same file there.
 * Upper and lower case count as equal, because they are on a Windows server.
 */
export function checkBaseNames(paths: readonly string[]): void {
  const known = new Map<string, string>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const other = known.get(name);
    if (other !== undefined) throw new PackRefused('notPacked.sameName', { other, path });
    known.set(name, path);
  }
}

/** Learners' data stay in the LMS and the course works without internet, so no file may load anything from elsewhere. */
export function checkNoForeignRequests(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, contents] of files) {
    const rules = foreignRequests.filter((rule) => rule.files.test(path));
    if (rules.length === 0) continue;
    const text = new TextDecoder().decode(contents);
    for (const rule of rules) {
      const address = rule.address.exec(text)?.[1];
      if (address !== undefined) throw new PackRefused('notPacked.otherHost', { path, address });
    }
  }
}

/** Everybody can read a package: a private key in it could sign whatever its finder likes. */
export function checkNoSecrets(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, contents] of files) {
    if (holdsPrivateKey(contents)) throw new PackRefused('notPacked.privateKey', { path });
  }
}

export function holdsPrivateKey(contents: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(contents);
  return privateKeys.some((secret) => secret.test(text));
}
