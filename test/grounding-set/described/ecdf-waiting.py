import matplotlib.pyplot as plt
import numpy as np

clinic_a = np.sort([3, 5, 6, 8, 9, 11, 12, 15, 18, 24])
clinic_b = np.sort([8, 12, 14, 18, 20, 22, 25, 28, 33, 40])
fraction = np.arange(1, 11) / 10

plt.figure(figsize=(8, 6))
plt.step(clinic_a, fraction, where='post', color='teal', linewidth=2, label='Clinic A')
plt.step(clinic_b, fraction, where='post', color='darkorange', linewidth=2, linestyle='--', label='Clinic B')
plt.axhline(0.5, color='gray', linestyle=':', linewidth=1)
plt.xlim(0, 45)
plt.ylim(0, 1.05)
plt.xlabel('Waiting time (minutes)')
plt.ylabel('Cumulative fraction of patients')
plt.title('Cumulative Distribution of Waiting Times')
plt.legend(loc='lower right')
plt.grid(alpha=0.3)
plt.show()
