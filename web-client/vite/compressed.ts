import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fonts and pictures are compressed already. */
const compressible = /\.(?:js|css|html|svg|json|txt|webmanifest)$/;

/** Below this the headers weigh more than what is saved. */
const smallest = 200;

/** Writes `file.br` and `file.gz` beside every file that gains by it; the host answers with the one the browser asks for. */
export const compressedFiles = (): Plugin => {
  let folder = 'dist';
  return {
    name: 'lisportal:compressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    // After everything is written: what the public folder holds is copied, not bundled.
    closeBundle: {
      order: 'post',
      handler() {
        for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
          const file = join(entry.parentPath, entry.name);
          if (!entry.isFile() || !compressible.test(entry.name) || file.includes('.vite')) continue;
          const content = readFileSync(file);
          if (content.length < smallest) continue;
          const variants = {
            br: brotliCompressSync(content, {
              params: {
                [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
                [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
              },
            }),
            gz: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
          };
          for (const [ending, compressed] of Object.entries(variants))
            if (compressed.length < content.length) writeFileSync(`${file}.${ending}`, compressed);
        }
      },
    },
  };
};
