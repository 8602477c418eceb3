import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import { ProblemError } from '../../kernel/http';

export type { ElkExtendedEdge, ElkLabel, ElkNode } from 'elkjs/lib/elk-api.js';

interface Layouts {
  readonly elk: InstanceType<typeof ELK>;
  /** Rejects when the worker could not be fetched, or broke. */
  readonly broken: Promise<never>;
}

let layouts: Layouts | undefined;

/** Places nodes and routes edges (Eclipse Layout Kernel), in a worker: half a second in which the page would not answer. */
export function layoutGraph(graph: ElkNode): Promise<ElkNode> {
  layouts ??= begin();
  return Promise.race([layouts.elk.layout(graph), layouts.broken]);
}

/** ELK itself waits for ever for a worker that never came; the next drawing tries another one. */
function begin(): Layouts {
  const worker = new Worker(workerUrl);
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = () => {
      layouts = undefined;
      worker.terminate();
      // As a server that does not answer: asked again, and then said in the reader's language.
      reject(new ProblemError({ type: 'about:blank', title: '', status: 0 }));
    };
  });
  broken.catch(() => undefined);
  return { elk: new ELK({ workerFactory: () => worker }), broken };
}
