import { Button } from "../ui/Button";
import { useHere } from "./context";

/** A tone when something critical comes that nobody has. Off until someone wants it; each press goes one further. */
export function SoundButton() {
  const { sound } = useHere();
  const volume = sound.volume.value;
  return (
    <Button
      look="plain"
      icon={volume === "off" ? "silent" : "sound"}
      label={`Sound for critical alerts: ${volume}`}
      pressed={volume !== "off"}
      onClick={sound.next}
    />
  );
}
