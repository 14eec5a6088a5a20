import matplotlib.pyplot as plt
import seaborn as sns
import pandas as pd

waits_a = [2, 4, 5, 6, 8, 9, 11, 12, 15, 18]
waits_b = [8, 12, 15, 17, 20, 22, 25, 30, 36, 45]
df = pd.DataFrame({'wait': waits_a + waits_b, 'Clinic': ['A'] * 10 + ['B'] * 10})

plt.figure(figsize=(8, 5))
sns.ecdfplot(data=df, x='wait', hue='Clinic', palette=['teal', 'coral'], linewidth=2)
plt.xlabel('Waiting Time (minutes)')
plt.ylabel('Cumulative Share of Patients')
plt.title('Waiting Times at Two Clinics')
plt.grid(True, alpha=0.4)
plt.show()
