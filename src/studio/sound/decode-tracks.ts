import {
  AV_DISPOSITION_ATTACHED_PIC,
  AV_PKT_DATA_DOVI_CONF,
  avGetCodecName,
  Codec,
  Demuxer,
  type Stream,
} from 'node-av';

/** A track of a file: what it is coded with, and when it begins and ends on the file's own clock, in ms. */
export type MediaTrack = {
  index: number;
  codec: string;
  /** Absent where there is nothing in the track. */
  startMs: number;
  endMs: number;
  packets: number;
  /** There is something that can read it. */
  readable: boolean;
};

export type PictureTrack = MediaTrack & {
  widthPx: number;
  heightPx: number;
  /** Profile of Dolby Vision, where there is such; 5 alone has no ordinary picture beneath. */
  dolbyVision?: number;
};

/** What a recording or a film holds, read from its beginning to its end. */
export type MediaTracks = {
  /** What the file itself says that it lasts; 0 where it says nothing. */
  claimedMs: number;
  pictures: PictureTrack[];
  sounds: MediaTrack[];
};

/** What telephones, cameras, recorders and programs save: no playlists, nothing that fetches more. */
const kinds = [
  'mov,mp4,m4a,3gp,3g2,mj2',
  'matroska,webm',
  'mpegts,mpeg,avi,asf,flv,mxf,dv',
  'wav,w64,mp3,flac,ogg,aac,aiff,caf,amr,ac3',
].join(',');

/** Opens a recording or a film, and nothing that leads to other files. Throws an Error. */
export const openMedia = (path: string): Promise<Demuxer> =>
  Demuxer.open(path, {
    options: { format_whitelist: kinds, protocol_whitelist: 'file' } as Record<string, string>,
  });

const { round, min, max } = Math;

/** What recorders make, in Hz: a track that claims 1 Hz would fill the memory when it is decoded. */
const isPlausibleRate = (rate: number): boolean => rate === 0 || (rate >= 4000 && rate <= 384_000);

function describe(stream: Stream): MediaTrack {
  const { codecId, sampleRate } = stream.codecpar;
  return {
    index: stream.index,
    codec: avGetCodecName(codecId) ?? '?',
    startMs: Infinity,
    endMs: -Infinity,
    packets: 0,
    readable: Codec.findDecoder(codecId) !== null && isPlausibleRate(sampleRate),
  };
}

function describePicture(stream: Stream): PictureTrack {
  const { width: widthPx, height: heightPx } = stream.codecpar;
  const dolby = stream.codecpar.getCodedSideData(AV_PKT_DATA_DOVI_CONF);
  return { ...describe(stream), widthPx, heightPx, ...(dolby && { dolbyVision: dolby[2] ?? 0 }) };
}

/**
 * Reads a file from beginning to end without decoding it: that is how long it is, whatever it says
 * itself. A cover picture is no track. Throws an Error for what is no recording.
 */
export async function readTracks(path: string): Promise<MediaTracks> {
  const demuxer = await openMedia(path);
  try {
    const streams = demuxer.streams.filter(
      (stream) => !stream.hasDisposition(AV_DISPOSITION_ATTACHED_PIC),
    );
    const of = (type: 'width' | 'sampleRate') => (stream: Stream) => stream.codecpar[type] > 0;
    const pictures = streams.filter(of('width')).map(describePicture);
    const sounds = streams
      .filter((stream) => !of('width')(stream) && of('sampleRate')(stream))
      .map(describe);
    const tracks = new Map([...pictures, ...sounds].map((track) => [track.index, track]));
    const ticks = new Map(streams.map(({ index, timeBase }) => [index, timeBase]));
    for await (const packet of demuxer.packets()) {
      if (!packet) continue;
      const track = tracks.get(packet.streamIndex);
      const { num, den } = ticks.get(packet.streamIndex) ?? { num: 1, den: 1000 };
      const ms = (time: bigint) => (Number(time) * 1000 * num) / den;
      if (track && packet.size > 0 && packet.pts > -(2n ** 62n)) {
        track.packets += 1;
        track.startMs = min(track.startMs, ms(packet.pts));
        track.endMs = max(track.endMs, ms(packet.pts + packet.duration));
      }
      packet.free();
    }
    return { claimedMs: round(max(demuxer.duration, 0) * 1000) || 0, pictures, sounds };
  } finally {
    await demuxer.close();
  }
}
