/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    'pg',
    'pg-copy-streams',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'pino',
    'dictionary-en',
    'dictionary-en-gb',
  ],
  // Types are checked by `tsc`, which npm test runs beside the build.
  typescript: { ignoreBuildErrors: true },
};

export default config;
