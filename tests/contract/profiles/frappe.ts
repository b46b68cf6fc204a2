import type { Scorm12Api } from '../../../src/runtime/scorm-api.ts';
import { recorded12, recorded2004, Server, type LmsPlace } from './profile.ts';

/**
 * Frappe LMS, as its page for SCORM works: it answers "true" and no error to everything, gives at every question what it had
 * when its page was loaded, says of nobody who it is, and empties the state as soon as somebody has passed. Whatever is set
 * after that is not kept on the same page; on a later page a state that is set opens what was complete again.
 *
 * @param learnerId For its like: an LMS that does the same and does say who it is.
 */
export function frappe(standard: '1.2' | '2004', learnerId = ''): LmsPlace {
  const server = new Server();
  const { rows } = server;
  const place: LmsPlace = {
    name: `Frappe LMS, SCORM ${standard}${learnerId === '' ? '' : ', with an id'}`,
    server,
    mode: 'auto',
    launch: () => {
      const page = loadPage(server, learnerId);
      return standard === '1.2'
        ? recorded12(page)
        : recorded2004({
            Initialize: (parameter) => page.LMSInitialize(parameter),
            Terminate: (parameter) => page.LMSFinish(parameter),
            GetValue: (element) => page.LMSGetValue(element),
            SetValue: (element, value) => page.LMSSetValue(element, value),
            Commit: (parameter) => page.LMSCommit(parameter),
            GetLastError: () => page.LMSGetLastError(),
          });
    },
  };
  rows.set(kept.status, 'Incomplete');
  return place;
}

/** What it keeps of one learner. */
export const kept = { status: 'status', content: 'scorm_content' };

function loadPage(server: Server, learnerId: string): Scorm12Api {
  const atLoad = new Map(server.rows);
  const given: Readonly<Record<string, string | undefined>> = {
    'cmi.core.lesson_status': atLoad.get(kept.status) === 'Complete' ? 'passed' : 'incomplete',
    'cmi.suspend_data': atLoad.get(kept.content),
    'cmi.launch_data': atLoad.get(kept.content),
    'cmi.core.student_id': learnerId,
    'cmi.learner_id': learnerId,
  };
  let isFinished = false;
  const yes = () => 'true';
  return {
    LMSInitialize: yes,
    LMSFinish: yes,
    LMSCommit: yes,
    LMSGetLastError: () => '0',
    LMSGetValue: (element) => given[element] ?? '',
    LMSSetValue: (element, value) => {
      if (isFinished) return 'true';
      isFinished =
        (element === 'cmi.core.lesson_status' && value === 'passed') ||
        (element === 'cmi.completion_status' && value === 'completed');
      if (isFinished)
        server.store(
          new Map([
            [kept.status, 'Complete'],
            [kept.content, ''],
          ]),
        );
      else if (element === 'cmi.suspend_data')
        server.store(
          new Map([
            [kept.status, 'Incomplete'],
            [kept.content, value],
          ]),
        );
      return 'true';
    },
  };
}
