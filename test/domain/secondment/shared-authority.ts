/** Each command that every process has, given about a task of SLT: as in the process’s own table. */
export const grid = `
                     HR@home  HR@host  HR@cedar  Head@home  Head@host  Head@cedar  SLT  SLT@host  proposed-as-SLT  proposed-as-all  CEO  ada       ada-as-all  covers    covers-as-all  stranger  process  another  a-post  service
ClaimTask            .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    own-case  own-case       .         .        .        .       .
ReleaseTask          .        .        .         .          .          .           yes  -         four-eyes        four-eyes        .    own-case  own-case    own-case  own-case       .         .        .        .       .
HandOverTask         .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    own-case  own-case       .         .        .        .       .
CommentOnTask        .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    own-case  own-case       .         .        .        .       .
RescheduleTask       yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         own-case       .         .        .        .       .
PrioritiseTask       yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         own-case       .         .        .        .       .
OverrideExclusion    .        .        .         .          .          .           .    .         .                OwnExclusion     yes  .         own-case    .         own-case       .         .        .        .       .
AttachToTask         .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    own-case  own-case       .         .        .        .       .
AttachToApplication  -        -        -         -          -          -           -    -         -                -                -    -         -           -         -              .         .        .        .       .
AttachToCase         yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .         yes            .         .        .        .       .
RemoveDocument       yes      -        -         -          -          -           -    -         DocumentStands   yes              -    -         own-case    -         yes            .         .        .        .       .
`;
