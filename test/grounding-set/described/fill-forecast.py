import matplotlib.pyplot as plt
import numpy as np

weeks = np.arange(1, 13)
mean = np.array([200, 210, 222, 230, 241, 250, 262, 270, 281, 290, 302, 310])
spread = 5 * weeks

plt.figure(figsize=(10, 6))
plt.fill_between(weeks, mean - spread, mean + spread, color='lightskyblue', alpha=0.5, label='95% Interval')
plt.plot(weeks, mean, color='royalblue', linewidth=2, label='Forecast')
plt.title('Forecast of Weekly Orders')
plt.xlabel('Week')
plt.ylabel('Orders')
plt.legend(loc='upper left')
plt.grid(True, alpha=0.4)
plt.show()
