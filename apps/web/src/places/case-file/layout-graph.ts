import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';

export type { ElkExtendedEdge, ElkLabel, ElkNode } from 'elkjs/lib/elk-api.js';

/** Places nodes and routes edges (Eclipse Layout Kernel), in a worker: half a second in which the page would not answer. */
export function layoutGraph(graph: ElkNode): Promise<ElkNode> {
  elk ??= new ELK({ workerFactory: () => new Worker(workerUrl) });
  return elk.layout(graph);
}
let elk: InstanceType<typeof ELK> | undefined;
