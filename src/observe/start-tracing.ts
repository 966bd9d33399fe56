import type { Environment } from '../config';
import { ConfigError } from '../errors';
import { ownVersion } from '../util/own-version';
import { RUN } from './log';

/** Ends what has begun: what is not sent yet is sent. */
export type StopTracing = () => Promise<void>;

/**
 * Sends spans to where the standard variables of OpenTelemetry say (OTEL_EXPORTER_OTLP_ENDPOINT and its kin; the
 * sampler, the limits and the headers are read by its own packages). Nothing of it is loaded where they are not set.
 */
export async function startTracing(environment: Environment): Promise<StopTracing> {
  if (!isAskedFor(environment)) return () => Promise.resolve();
  const [{ BatchSpanProcessor, NodeTracerProvider }, resources, OTLPTraceExporter] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/resources'),
    loadExporter(environment),
  ]);
  const own = resources.resourceFromAttributes({
    'service.name': 'hearsay',
    'service.version': ownVersion(),
    'service.instance.id': RUN,
  });
  const given = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new NodeTracerProvider({
    resource: own.merge(given),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown().catch(() => undefined); // Whoever takes traces is away: the work is done all the same.
}

function isAskedFor(environment: Environment): boolean {
  const endpoint =
    environment['OTEL_EXPORTER_OTLP_ENDPOINT'] || environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  return (
    Boolean(endpoint) &&
    environment['OTEL_SDK_DISABLED']?.toLowerCase() !== 'true' &&
    environment['OTEL_TRACES_EXPORTER'] !== 'none'
  );
}

async function loadExporter(environment: Environment) {
  const protocol =
    environment['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'] || environment['OTEL_EXPORTER_OTLP_PROTOCOL'];
  switch (protocol || 'http/protobuf') {
    case 'http/protobuf':
      return (await import('@opentelemetry/exporter-trace-otlp-proto')).OTLPTraceExporter;
    case 'http/json':
      return (await import('@opentelemetry/exporter-trace-otlp-http')).OTLPTraceExporter;
    default:
      throw new ConfigError(
        `OTEL_EXPORTER_OTLP_PROTOCOL is "${protocol}": set it to http/protobuf or http/json, or unset it.`,
      );
  }
}
