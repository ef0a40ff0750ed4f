import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Entrance } from '#components/sign-in/entrance.tsx';
import { ownPath } from '#components/sign-in/own-path.ts';
import { SignInForm } from '#components/sign-in/sign-in-form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { isSetupOpen } from '#lib/desks/setup.service.ts';
import { findPageUser } from '#lib/door/page-actor.ts';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ to?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { to } = await searchParams;
  const path = ownPath(typeof to === 'string' ? to : undefined);
  const [user, isOpen] = await Promise.all([findPageUser(), isSetupOpen()]);
  if (user) redirect(path);
  return (
    <Entrance title="Sign in" about="Verdicts are public; the desk is for its members.">
      {isOpen ? (
        <Notice>
          Nobody owns this Sic yet.{' '}
          <a className="underline" href="/setup">
            Make the first owner and desk
          </a>
        </Notice>
      ) : null}
      <SignInForm to={path} />
    </Entrance>
  );
}
