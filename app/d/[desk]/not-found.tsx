import { Entrance } from '#components/sign-in/entrance.tsx';

export default function DeskNotFound() {
  return (
    <Entrance title="Not found" about="There is nothing here, or it belongs to a desk you are not in.">
      <p className="m-0">
        <a href="/desks">Your desks</a>
      </p>
    </Entrance>
  );
}
