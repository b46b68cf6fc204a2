import { workAnswers } from '../../../editing/work-answers.ts';
import type { WorkAsked } from '../../../editing/work-messages.ts';
import { deflateSmall } from '../../../packing/deflate-small.ts';

/* The worker of the editor's page. */

const answer = workAnswers(deflateSmall);

addEventListener('message', ({ data }: MessageEvent<WorkAsked>) => {
  void answer(data).then((done) => {
    postMessage(done);
  });
});
