import numpy as np
import matplotlib.pyplot as plt

months = [0, 3, 6, 9, 12, 15, 18, 21, 24]
treated = [1.00, 0.97, 0.93, 0.90, 0.86, 0.84, 0.80, 0.78, 0.75]
control = [1.00, 0.92, 0.83, 0.74, 0.66, 0.57, 0.50, 0.44, 0.40]

fig, ax = plt.subplots(figsize=(8, 6))
ax.step(months, treated, where='post', color='blue', label='Treatment (n = 120)')
ax.step(months, control, where='post', color='orange', label='Control (n = 118)')
ax.axhline(0.5, color='gray', linestyle=':')
ax.set_xlim(0, 24)
ax.set_ylim(0, 1.05)
ax.set_xticks(range(0, 25, 6))
ax.set_xlabel('Months since enrolment')
ax.set_ylabel('Survival probability')
ax.set_title('Kaplan-Meier Curves')
ax.text(14, 0.9, 'p < 0.001', fontsize=12)
ax.legend(loc='lower left')
plt.savefig('q2_39_step.png')
