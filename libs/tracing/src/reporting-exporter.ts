import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import type { TracingLog } from './start-tracing';

/** An export that takes longer is not to be waited for at the end. */
const SLOW_MS = 500;

/** An exporter that tells once when spans are not taken any more, and once when they are again. */
export class ReportingExporter implements SpanExporter {
  private hasFailed = false;
  private lost = 0;
  /** When each export that is under way was begun. */
  private readonly underWay = new Set<number>();

  constructor(
    private readonly exporter: SpanExporter,
    private readonly log: TracingLog,
  ) {}

  /** Whether the endpoint did not take the last spans, or has hung over some for long. */
  get isFailing(): boolean {
    return this.hasFailed || [...this.underWay].some((begun) => performance.now() - begun > SLOW_MS);
  }

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    const begun = performance.now();
    this.underWay.add(begun);
    this.exporter.export(spans, (result) => {
      this.underWay.delete(begun);
      if (result.code === ExportResultCode.SUCCESS) this.taken();
      else this.refused(spans.length, result.error);
      done(result);
    });
  }

  forceFlush(): Promise<void> {
    return this.exporter.forceFlush?.() ?? Promise.resolve();
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  private taken(): void {
    if (this.hasFailed) this.log.info({ lostSpans: this.lost }, 'the endpoint takes traces again');
    this.hasFailed = false;
    this.lost = 0;
  }

  private refused(spans: number, error: Error | undefined): void {
    this.lost += spans;
    if (this.hasFailed) return;
    this.hasFailed = true;
    // An answer's body is not told: nobody knows what stands in it.
    const { message = 'no reason given', code } = (error ?? {}) as { message?: string; code?: string | number };
    this.log.warn({ reason: message, code }, 'the endpoint takes no traces (OTEL_EXPORTER_OTLP_ENDPOINT): calls go on');
  }
}
