import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { WhenReady } from '#components/ui/when-ready.tsx';
import './globals.css';

export const metadata: Metadata = { title: { default: 'Sic', template: '%s · Sic' }, robots: { index: false } };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };
// Pages differ by who asks, and carry a nonce of their own.
export const dynamic = 'force-dynamic';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <WhenReady>{children}</WhenReady>
      </body>
    </html>
  );
}
