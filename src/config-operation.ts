/** How a process tells what it does: settings of logs, metrics and traces. */
import { z } from 'zod';
import { check, port } from './config-check';

export const OPERATION_VARIABLES = {
  HEARSAY_LOG: {
    default: 'text',
    about: 'How commands and the server report on standard error: text, or json with one event per line.',
  },
  HEARSAY_METRICS_PORT: {
    default: '',
    about:
      'Port on HOST at which ingest and worker answer /metrics and /healthz; 0 picks one (default: none).',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    default: '',
    about:
      'Where to send traces (OpenTelemetry, OTLP over HTTP), such as http://localhost:4318 (default: none sent).',
  },
  OTEL_EXPORTER_OTLP_PROTOCOL: {
    default: 'http/protobuf',
    about: 'How traces are written: http/protobuf or http/json.',
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    default: '',
    about: 'Headers to send with traces, such as a key for their receiver.',
  },
  OTEL_SERVICE_NAME: { default: 'hearsay', about: 'The name of this process in traces.' },
} as const;

export type LogFormat = 'text' | 'json';

export interface OperationSettings {
  readonly log: LogFormat;
  /** Undefined: neither ingest nor worker listens anywhere. */
  readonly metricsPort: number | undefined;
}

/** `ConfigError` names the variable and what it takes. */
export function readOperation(value: (name: keyof typeof OPERATION_VARIABLES) => string): OperationSettings {
  const metricsPort = value('HEARSAY_METRICS_PORT');
  return {
    log: check('HEARSAY_LOG', value('HEARSAY_LOG'), z.enum(['text', 'json']), 'text or json'),
    metricsPort: metricsPort
      ? check('HEARSAY_METRICS_PORT', metricsPort, port, 'a number from 0 to 65535')
      : undefined,
  };
}

/** How to tell of trouble before the settings are read; one that is wrong is told by `readOperation`. */
export function logFormat(environment: Readonly<Record<string, string | undefined>>): LogFormat {
  return environment['HEARSAY_LOG'] === 'json' ? 'json' : 'text';
}
