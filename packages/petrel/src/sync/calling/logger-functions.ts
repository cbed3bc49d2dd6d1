import type { Logger } from '../../index.ts';

/** The functions of a logger, which write what the worker has to report. */
export function loggerFunctions(logger: () => Logger): Logger {
  return {
    error: (message, ...rest) => logger().error(message, ...rest),
    warn: (message, ...rest) => logger().warn(message, ...rest),
    info: (message, ...rest) => logger().info(message, ...rest),
    debug: (message, ...rest) => logger().debug(message, ...rest),
  };
}
