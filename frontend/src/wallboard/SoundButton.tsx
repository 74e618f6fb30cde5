import { Button } from "../ui/Button";
import { useHere } from "./context";

/** A tone when something critical comes that nobody has. Off until someone wants it. */
export function SoundButton() {
  const { sound } = useHere();
  const on = sound.on.value;
  return (
    <Button
      look="plain"
      icon={on ? "sound" : "silent"}
      label={on ? "Sound for critical alerts: on" : "Sound for critical alerts: off"}
      pressed={on}
      onClick={sound.toggle}
    />
  );
}
