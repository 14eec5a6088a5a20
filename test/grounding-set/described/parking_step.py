import matplotlib.pyplot as plt

hour = [0, 1, 2, 3, 4, 6, 8, 10, 12]
fee = [0, 2, 4, 6, 7, 9, 12, 14, 15]

plt.figure(figsize=(8, 5))
plt.step(hour, fee, where='post', color='purple', linewidth=2.5, label='City Garage')
plt.step([0, 2, 4, 8, 12], [3, 5, 8, 10, 11], where='post', color='green', linestyle='--', label='Station Lot')
plt.title('Parking Fees by Length of Stay')
plt.xlabel('Hours Parked')
plt.ylabel('Fee (euros)')
plt.legend()
plt.grid(True)
plt.show()
