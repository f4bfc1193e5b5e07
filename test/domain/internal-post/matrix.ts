import type { InternalPostRefusal } from '#libs/domain/internal-post/index.js';
import type { CommandType } from './commands.js';

/** What an accepted command brings about, and the refusal of one that comes at the wrong time. */
export const outcomes: Readonly<
  Record<CommandType, readonly [accepted: string, refused: InternalPostRefusal | 'NotClaimed']>
> = {
  RequestPost: ['PostRequested', 'AlreadyRequested'],
  ApproveRequest: ['RequestApproved', 'NotAwaitingApproval'],
  RefuseRequest: ['RequestRefused', 'NotAwaitingApproval'],
  EscalateApproval: ['ApprovalEscalated', 'NotAwaitingApproval'],
  OpenAdvert: ['AdvertOpened', 'NotReadyToAdvertise'],
  Apply: ['ApplicationReceived', 'NotAdvertised'],
  CloseAdvert: ['AdvertClosed', 'NotAdvertised'],
  RelistPost: ['PostRelisted', 'NoRouteToChoose'],
  SelectCandidate: ['CandidateSelected', 'NotSelecting'],
  ProposeStartDate: ['StartDateProposed', 'NotAgreeingDate'],
  AgreeStartDate: ['StartDateAgreed + AppointmentMade', 'NoDateProposed'],
  AmendAppointment: ['AppointmentAmended', 'NotAppointed'],
  VoidAppointment: ['AppointmentVoided', 'NotAppointed'],
  CancelPost: ['PostCancelled', 'NotOpen'],
  ClaimTask: ['TaskClaimed', 'NotOpenForYou'],
  ReleaseTask: ['TaskReleased', 'NotClaimed'],
};

/**
 * Each command in each status, by the right person, the process's own when they are due: `yes` brings about its events,
 * a dot is its refusal. Claims and releases are of `approve-request`, which slt holds where it is open.
 */
const grid = `
                  NotRequested Requested Approved Advertised Selecting AwaitingRoute AgreeingDate Appointed AppointmentVoided Refused Cancelled
RequestPost       yes          .         .        .          .         .             .            .         .                 .       .
ApproveRequest    .            yes       .        .          .         .             .            .         .                 .       .
RefuseRequest     .            yes       .        .          .         .             .            .         .                 .       .
EscalateApproval  .            yes       .        .          .         .             .            .         .                 .       .
OpenAdvert        .            .         yes      .          .         .             .            .         .                 .       .
Apply             .            .         .        yes        .         .             .            .         .                 .       .
CloseAdvert       .            .         .        yes        .         .             .            .         .                 .       .
RelistPost        .            .         .        .          .         yes           .            .         .                 .       .
SelectCandidate   .            .         .        .          yes       .             .            .         .                 .       .
ProposeStartDate  .            .         .        .          .         .             yes          .         .                 .       .
AgreeStartDate    .            .         .        .          .         .             yes          .         .                 .       .
AmendAppointment  .            .         .        .          .         .             .            yes       .                 .       .
VoidAppointment   .            .         .        .          .         .             .            yes       .                 .       .
CancelPost        .            yes       yes      yes        yes       yes           yes          .         .                 .       .
ClaimTask         .            yes       .        .          .         .             .            .         .                 .       .
ReleaseTask       .            yes       .        .          .         .             .            .         .                 .       .
`;

const [head = [], ...rows] = grid
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

/** `matrix.get(status).get(command)`: the events, or the refusal behind `no:`. */
export const matrix: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  head.map((status, column) => [
    status,
    new Map(
      rows.map(([command, ...cells]) => {
        const [accepted, refused] = outcomes[command as CommandType];
        return [command as string, cells[column] === 'yes' ? accepted : `no: ${refused}`];
      }),
    ),
  ]),
);
