import nodemailer from 'nodemailer';
export const mail = nodemailer;
