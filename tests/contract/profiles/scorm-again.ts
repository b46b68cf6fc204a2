import { Scorm12API, Scorm2004API } from 'scorm-again';
import { recorded12, recorded2004, Server, type LmsPlace } from './profile.ts';

/** The library our preview LMS is built on, with a record in memory behind it. */
export function scormAgain12(): LmsPlace {
  const { server, settings, httpService, kept } = setUp();
  const place: LmsPlace = {
    name: 'scorm-again, SCORM 1.2',
    server,
    mode: 'auto',
    launch: () => {
      const api = new Scorm12API(settings, httpService);
      const cmi = kept();
      const core = asModel(cmi.core);
      api.loadFromJSON(
        {
          ...cmi,
          core: {
            ...core,
            exit: '',
            session_time: '00:00:00',
            student_id: 'learner1',
            student_name: "van den Ünal-d'Hondt, Zoë",
            lesson_mode: place.mode === 'auto' ? 'normal' : place.mode,
            entry: core.exit === 'suspend' ? 'resume' : 'ab-initio',
          },
        },
        'cmi',
      );
      return recorded12(api);
    },
  };
  return place;
}

export function scormAgain2004(): LmsPlace {
  const { server, settings, httpService, kept } = setUp();
  const place: LmsPlace = {
    name: 'scorm-again, SCORM 2004',
    server,
    mode: 'auto',
    launch: () => {
      const api = new Scorm2004API(settings, httpService);
      const cmi = kept();
      api.loadFromJSON(
        {
          ...cmi,
          exit: '',
          session_time: 'PT0S',
          learner_id: 'learner1',
          learner_name: "van den Ünal-d'Hondt, Zoë",
          mode: place.mode === 'auto' ? 'normal' : place.mode,
          entry: cmi.exit === 'suspend' ? 'resume' : 'ab-initio',
        },
        'cmi',
      );
      return recorded2004(api);
    },
  };
  return place;
}

type Model = Readonly<Record<string, unknown>>;

function setUp(): {
  server: Server;
  settings: { lmsCommitUrl: string; logLevel: 'NONE' };
  httpService: {
    processHttpRequest: (url: string, params: unknown) => { result: string; errorCode: number };
    updateSettings: () => void;
  };
  kept: () => Model;
} {
  const server = new Server();
  return {
    server,
    settings: { lmsCommitUrl: 'memory:', logLevel: 'NONE' },
    httpService: {
      processHttpRequest: (_url, params) =>
        server.store(new Map([['cmi', JSON.stringify(asModel(params).cmi)]]))
          ? { result: 'true', errorCode: 0 }
          : { result: 'false', errorCode: 101 },
      updateSettings: () => undefined,
    },
    kept: () => asModel(JSON.parse(server.rows.get('cmi') ?? '{}')),
  };
}

function asModel(value: unknown): Model {
  return typeof value === 'object' && value !== null ? (value as Model) : {};
}
