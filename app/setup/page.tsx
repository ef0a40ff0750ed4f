import type { Metadata } from 'next';
import { SetupForm } from '#components/setup/setup-form.tsx';
import { Entrance } from '#components/sign-in/entrance.tsx';
import { isSetupOpen } from '#lib/desks/setup.service.ts';

export const metadata: Metadata = { title: 'Setup' };

export default async function SetupPage() {
  if (!(await isSetupOpen())) {
    return (
      <Entrance title="Already set up" about="The first owner has been made. Owners add everybody else under Members.">
        <p className="m-0">
          <a href="/sign-in">Sign in</a>
        </p>
      </Entrance>
    );
  }
  return (
    <Entrance title="Set up Sic" about="Whoever can read the console makes the first desk and becomes its owner.">
      <SetupForm />
    </Entrance>
  );
}
