import matplotlib.pyplot as plt

uses = ["Toilet", "Shower", "Laundry", "Dishes", "Garden"]
shares = [30, 28, 20, 10, 12]
fig, ax = plt.subplots(figsize=(6, 5))
ax.pie(shares, labels=uses, autopct="%1.0f%%", startangle=90, explode=[0.1, 0, 0, 0, 0],
       colors=["#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd"])
ax.set_title("Household water use")
