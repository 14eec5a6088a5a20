import matplotlib.pyplot as plt

months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep"]
adults = [120, 180, 260, 340, 380, 210]
children = [60, 90, 160, 300, 320, 80]
plt.figure(figsize=(8, 4))
plt.stackplot(months, adults, children, labels=["Adults", "Children"], colors=["slateblue", "lightsalmon"])
plt.legend(loc="upper left")
plt.xlabel("Month")
plt.ylabel("Visitors (thousands)")
plt.title("Visitors to Lakeside Park")
