import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Standard } from '../../src/packing/standards.ts';

/** What the LMS keeps of one learner in one package. */
export interface LearnerRecord {
  /** What stands under `cmi` in the data model, nested as the run-time library renders it. */
  readonly cmi: unknown;
  /** ISO 8601. */
  readonly updatedAt: string;
  readonly commits: number;
}

export interface Commit {
  readonly cmi: unknown;
  readonly at: string;
  readonly kind: CommitKind;
}

type CommitKind = 'commit' | 'terminate';

/** Commits that are remembered for each learner and standard. */
export const rememberedCommits = 200;

/** A second preview on the same file waits this long for its turn. */
const lockWaitMs = 2000;

const tables = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS records (
    learner TEXT NOT NULL, standard TEXT NOT NULL, cmi TEXT NOT NULL, updated_at TEXT NOT NULL,
    commits INTEGER NOT NULL, PRIMARY KEY (learner, standard)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS commits (
    number INTEGER PRIMARY KEY, learner TEXT NOT NULL, standard TEXT NOT NULL, cmi TEXT NOT NULL,
    at TEXT NOT NULL, kind TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS commits_of ON commits (learner, standard, number);`;

/** The learner records, in one SQLite file that outlives the server. */
export class Records {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#database = new DatabaseSync(file, { timeout: lockWaitMs });
    this.#database.exec(tables);
  }

  read(learner: string, standard: Standard): LearnerRecord | undefined {
    const row = this.#database
      .prepare('SELECT cmi, updated_at, commits FROM records WHERE learner = ? AND standard = ?')
      .get(learner, standard);
    return row
      ? { cmi: parse(row.cmi), updatedAt: String(row.updated_at), commits: Number(row.commits) }
      : undefined;
  }

  /** When this returns, the record is in the file. */
  store(learner: string, standard: Standard, { cmi, at, kind }: Commit): void {
    const text = JSON.stringify(cmi);
    this.#together(() => {
      this.#database
        .prepare(
          `INSERT INTO records (learner, standard, cmi, updated_at, commits) VALUES (?, ?, ?, ?, 1)
           ON CONFLICT DO UPDATE SET cmi = excluded.cmi, updated_at = excluded.updated_at, commits = commits + 1`,
        )
        .run(learner, standard, text, at);
      this.#database
        .prepare('INSERT INTO commits (learner, standard, cmi, at, kind) VALUES (?, ?, ?, ?, ?)')
        .run(learner, standard, text, at, kind);
      this.#database
        .prepare(
          `DELETE FROM commits WHERE learner = ?1 AND standard = ?2 AND number NOT IN
             (SELECT number FROM commits WHERE learner = ?1 AND standard = ?2 ORDER BY number DESC LIMIT ?3)`,
        )
        .run(learner, standard, rememberedCommits);
    });
  }

  /** Oldest first. */
  commits(learner: string, standard: Standard): Commit[] {
    return this.#database
      .prepare('SELECT cmi, at, kind FROM commits WHERE learner = ? AND standard = ? ORDER BY number')
      .all(learner, standard)
      .map((row) => ({
        cmi: parse(row.cmi),
        at: String(row.at),
        kind: row.kind === 'terminate' ? 'terminate' : 'commit',
      }));
  }

  reset(learner: string, standards: readonly Standard[]): void {
    this.#together(() => {
      for (const standard of standards) {
        for (const table of ['records', 'commits']) {
          this.#database
            .prepare(`DELETE FROM ${table} WHERE learner = ? AND standard = ?`)
            .run(learner, standard);
        }
      }
    });
  }

  close(): void {
    this.#database.close();
  }

  #together(change: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      change();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

function parse(json: unknown): unknown {
  return JSON.parse(String(json));
}
