import type { JobFamily } from '../measurement.ts';
import { bytesOf, declarationLines, dependencyCount, sizeJob } from '../size-job.ts';

/** What is installed. */
export const installation: JobFamily = {
  name: 'installation',
  title: 'What is installed',
  jobs: [
    sizeJob({ name: 'bytes', title: 'Installed bytes', unit: 'bytes', of: bytesOf }),
    sizeJob({
      name: 'files',
      title: 'Installed files',
      unit: 'files',
      of: ({ files }) => files.length,
    }),
    sizeJob({
      name: 'dependencies',
      title: 'Dependencies of the package itself',
      unit: 'packages',
      of: dependencyCount,
    }),
    sizeJob({
      name: 'declarations',
      title: 'Lines of declarations',
      unit: 'lines',
      of: declarationLines,
    }),
  ],
};
